#pragma once
// Clinik's JSON and FHIR's, both ways. A header of its own, because moc 6.4 does not find its way through raw strings.

#include <QObject>

class ClinikMappingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsResources_data();
    void readsResources();
    void keepsWhatHasNoPlace_data();
    void keepsWhatHasNoPlace();
    void tellsTimesInUtc_data();
    void tellsTimesInUtc();
    void saysTheSameBothWays_data();
    void saysTheSameBothWays();
};
