#include "tests/sync/wire_samples.h"

namespace praxidesk::test {
namespace {

/// W/"version" as a JSON string.
QByteArray etag(int version) { return "\"W/\\\"" + QByteArray::number(version) + "\\\"\""; }

} // namespace

QByteArray bookingTransaction() {
    return R"({"resourceType":"Bundle","type":"transaction","entry":[
            {"fullUrl":"https://fhir.example/base/R4/Appointment/0a-uuid",
             "resource":{"resourceType":"Appointment","id":"0a-uuid","identifier":[{"system":"urn:praxidesk:operation","value":"op-a"}],"status":"booked",
                         "slot":[{"reference":"Slot/s1"}],"participant":[{"actor":{"reference":"Patient/0b-uuid"},"status":"accepted"}]},
             "request":{"method":"PUT","url":"Appointment/0a-uuid"}},
            {"fullUrl":"https://fhir.example/base/R4/Slot/s1","resource":{"resourceType":"Slot","id":"s1","status":"busy"},
             "request":{"method":"PUT","url":"Slot/s1","ifMatch":)" + etag(3) + "}}]}";
}

QByteArray partialTransactionResponse() {
    return R"({"resourceType":"Bundle","type":"transaction-response","entry":[
            {"response":{"status":"201 Created","location":"Appointment/77/_history/1","etag":)" + etag(1) + R"(}},
            {"response":{"status":"412","outcome":{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"conflict","diagnostics":"version"}]}}}]})";
}

QByteArray pageWithNext() {
    return R"({"resourceType":"Bundle","type":"searchset","link":[{"relation":"self","url":"x"},{"relation":"next","url":"https://fhir.example/base/R4?page=2"}],
            "entry":[{"resource":{"resourceType":"Slot","id":"1","meta":{"versionId":"2","lastUpdated":"2026-11-18T08:00:00.000Z"}},"search":{"mode":"match"}},
                     {"resource":{"resourceType":"OperationOutcome"},"search":{"mode":"outcome"}}]})";
}

QByteArray historyWithDeletion() {
    return R"({"resourceType":"Bundle","type":"history","entry":[{"request":{"method":"DELETE","url":"Slot/9"},"response":{"status":"204","lastModified":"2026-11-18T08:00:00Z"}}]})";
}

QByteArray fullStatement() {
    return R"({"resourceType":"CapabilityStatement","fhirVersion":"4.0.1","software":{"name":"HAPI","version":"6.8"},"rest":[
            {"mode":"server","interaction":[{"code":"transaction"}],"resource":[{"type":"Appointment","interaction":[{"code":"read"},{"code":"update"}],"updateCreate":true,
             "searchParam":[{"name":"date"}],"operation":[{"name":"$book"},{"name":"find"}]}]}]})";
}

} // namespace praxidesk::test
