#pragma once
#include <QWidget>

#include "core/store/ledger.h"
#include "core/store/store.h"

class QFormLayout;
class QLabel;
class QLineEdit;

namespace praxidesk::booking {

/// What servers that list no patients call one: said once, then remembered. Shows nothing where no server asks for it.
class KnownAtForm : public QWidget {
    Q_OBJECT
public:
    explicit KnownAtForm(const store::Store &store, QWidget *parent = nullptr);

    /// Only servers that do not know the patient; 0: all that ask for it.
    void show(PatientId patient);
    /// Nothing that is typed is no id, or another patient's.
    [[nodiscard]] bool isComplete() const;
    /// Remembers what was typed for that patient.
    [[nodiscard]] Result<void> save(store::Store &store, PatientId patient, const QString &user) const;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        store::ServerId server;
        QLineEdit *field;
    };
    void check();

    const store::Store &m_store;
    PatientId m_patient;
    QFormLayout *m_layout;
    QLabel *m_problem;
    std::vector<Row> m_rows;
};

} // namespace praxidesk::booking
