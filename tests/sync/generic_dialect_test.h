#pragma once
// The contract table of plain FHIR: each request as it must be built, each answer as it must be read. A header of its own,
// because moc 6.4 does not find its way through the raw strings of the table.

#include <QObject>

class GenericDialectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asks_data();
    void asks();
    void writesOneChange_data();
    void writesOneChange();
    void booksInOneTransaction();
    void booksStepByStepWithoutTransactions();
    void readsWhatBecameOfATransaction();
    void doubtsAnswersThatDoNotFit_data();
    void doubtsAnswersThatDoNotFit();
    void doubtsSingleAnswersThatDoNotFit_data();
    void doubtsSingleAnswersThatDoNotFit();
    void refusesATransactionAsAWhole();
    void readsSingleAnswers();
    void looks();
    void readsPages();
    void refusesWhatIsNoPage_data();
    void refusesWhatIsNoPage();
    void readsCapabilities();
};
