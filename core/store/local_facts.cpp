#include "core/store/local_facts.h"

#include "core/store/hours_facts.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

namespace praxidesk::store {
namespace {

// The file's format: a number may be retired, never reused.
enum Field : qint64 {
    ArrivedAt = 1, InRoomAt, DoneAt, NoShowReason, TimeGivenBack, ToldPatient, ToldAt, ToldBy, OnCallList, OwnSlots,
    HoldOwner, HoldFor, HoldExpires, HoldOwnsSlot, HeldBy, BlockGroup, TakenByBlock,
    Wish, SharesTime, Hours, Generated, BlockRule, BlockChanged, PublishedHours,
};

// One list of the fields serves both directions.
template <typename Facts, typename Visitor>
void visit(Facts &facts, Visitor &&field) {
    field(ArrivedAt, facts.arrivedAt);
    field(InRoomAt, facts.inRoomAt);
    field(DoneAt, facts.doneAt);
    field(NoShowReason, facts.noShowReason);
    field(TimeGivenBack, facts.timeGivenBack);
    field(ToldPatient, facts.toldPatient);
    field(ToldAt, facts.toldAt);
    field(ToldBy, facts.toldBy);
    field(OnCallList, facts.onCallList);
    field(OwnSlots, facts.ownSlots);
    field(HoldOwner, facts.holdOwner);
    field(HoldFor, facts.holdFor);
    field(HoldExpires, facts.holdExpires);
    field(HoldOwnsSlot, facts.holdOwnsSlot);
    field(HeldBy, facts.heldBy);
    field(BlockGroup, facts.blockGroup);
    field(TakenByBlock, facts.takenByBlock);
    field(Wish, facts.wish);
    field(SharesTime, facts.sharesTime);
    field(Hours, facts.hours);
    field(Generated, facts.generated);
    field(BlockRule, facts.blockRule);
    field(BlockChanged, facts.blockChanged);
    field(PublishedHours, facts.publishedHours);
}

struct Encoder {
    QCborMap map;
    void operator()(Field field, const std::optional<Instant> &value) {
        if (value) {
            map.insert(field, qint64(value->time_since_epoch().count()));
        }
    }
    void operator()(Field field, const QString &value) {
        if (!value.isEmpty()) {
            map.insert(field, value);
        }
    }
    void operator()(Field field, bool value) {
        if (value) {
            map.insert(field, true);
        }
    }
    void operator()(Field field, ResourceKey value) {
        if (value) {
            map.insert(field, value.value);
        }
    }
    void operator()(Field field, const std::vector<SlotId> &value) {
        if (!value.empty()) {
            QCborArray keys;
            for (const SlotId id : value) {
                keys.append(id.value);
            }
            map.insert(field, keys);
        }
    }
    void operator()(Field field, const std::optional<WaitlistWish> &value) {
        if (value) {
            map.insert(field, encodeWish(*value));
        }
    }
    void operator()(Field field, const std::optional<WeeklyHours> &value) {
        if (value) {
            map.insert(field, encodeHours(*value));
        }
    }
};

struct Decoder {
    const QCborMap &map;
    void operator()(Field field, std::optional<Instant> &value) const {
        if (const QCborValue found = map.value(field); found.isInteger()) {
            value = Instant(Milliseconds(found.toInteger()));
        }
    }
    void operator()(Field field, QString &value) const { value = map.value(field).toString(); }
    void operator()(Field field, bool &value) const { value = map.value(field).toBool(); }
    void operator()(Field field, ResourceKey &value) const { value = ResourceKey{map.value(field).toInteger()}; }
    void operator()(Field field, std::vector<SlotId> &value) const {
        for (const QCborValue &key : map.value(field).toArray()) {
            value.push_back(SlotId{key.toInteger()});
        }
    }
    void operator()(Field field, std::optional<WaitlistWish> &value) const {
        if (const QCborValue found = map.value(field); found.isArray()) {
            value = decodeWish(found.toArray());
        }
    }
    void operator()(Field field, std::optional<WeeklyHours> &value) const {
        if (const QCborValue found = map.value(field); found.isMap()) {
            value = decodeHours(found.toMap());
        }
    }
};

} // namespace

QByteArray encode(const LocalFacts &facts) {
    if (facts == LocalFacts{}) {
        return {};
    }
    Encoder encoder;
    visit(facts, encoder);
    return encoder.map.toCborValue().toCbor();
}

LocalFacts decodeLocalFacts(const QByteArray &bytes) {
    LocalFacts facts;
    if (bytes.isEmpty()) {
        return facts;
    }
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    visit(facts, Decoder{map});
    return facts;
}

// Seven bits a byte, least significant first: keys are small numbers.
QByteArray encodeKeys(const std::vector<qint64> &keys) {
    QByteArray bytes;
    for (const qint64 key : keys) {
        auto rest = quint64(key);
        while (rest >= 0x80) {
            bytes.append(char(uchar(rest & 0x7f) | 0x80));
            rest >>= 7;
        }
        bytes.append(char(rest));
    }
    return bytes;
}

std::vector<qint64> decodeKeys(const QByteArray &bytes) {
    std::vector<qint64> keys;
    quint64 value = 0;
    int shift = 0;
    for (const char byte : bytes) {
        value |= quint64(uchar(byte) & 0x7f) << shift;
        shift += 7;
        if ((uchar(byte) & 0x80) == 0 || shift > 63) {
            keys.push_back(qint64(value));
            value = 0;
            shift = 0;
        }
    }
    return keys;
}

} // namespace praxidesk::store
