// The same done with several visits at once.

#include "ui/booking/reason_dialog.h"
#include "ui/booking/words.h"
#include "ui/shell/desk_actions.h"

namespace praxidesk::shell {

std::vector<AppointmentId> DeskActions::thatMayBecome(const std::vector<AppointmentId> &appointments, AppointmentStatus status) const {
    std::vector<AppointmentId> able;
    std::ranges::copy_if(appointments, std::back_inserter(able), [&](AppointmentId id) {
        const auto visit = m_desk.store().appointment(id);
        return visit && visit->status != status && mayFollow(visit->status, status);
    });
    return able;
}

void DeskActions::tellOfLeftOut(size_t asked, size_t done) {
    if (done < asked) {
        Q_EMIT refused(tr("%n visits were left as they are: their state does not allow it.", nullptr, static_cast<int>(asked - done)), {});
    }
}

void DeskActions::setStatus(const std::vector<AppointmentId> &appointments, AppointmentStatus status) {
    if (appointments.size() == 1) {
        setStatus(appointments.front(), status);
        return;
    }
    const auto able = thatMayBecome(appointments, status);
    if (able.empty()) {
        tellOfLeftOut(appointments.size(), 0);
        return;
    }
    const QString summary = tr("%n visits are now: %1.", nullptr, static_cast<int>(able.size())).arg(booking::statusText(status));
    const auto done = m_desk.together(toCode(status), summary, [&]() -> Result<void> {
        for (const AppointmentId id : able) {
            if (const auto changed = m_desk.setStatus(id, status); !changed) {
                return tl::unexpected(changed.error());
            }
        }
        return {};
    });
    if (!done) {
        refuse(done.error());
        return;
    }
    tellOfLeftOut(appointments.size(), able.size());
}

void DeskActions::cancel(const std::vector<AppointmentId> &appointments) {
    if (appointments.size() == 1) {
        cancel(appointments.front());
        return;
    }
    const auto able = thatMayBecome(appointments, AppointmentStatus::Cancelled);
    if (able.empty()) {
        tellOfLeftOut(appointments.size(), 0);
        return;
    }
    using booking::ReasonDialog;
    const int count = static_cast<int>(able.size());
    auto *dialog = new ReasonDialog(tr("Cancel appointments"), tr("This cancels %n visits. Their time is free again then.", nullptr, count), ReasonDialog::cancelReasons(),
                                    tr("Cancel %n appointments", nullptr, count), false, m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList answers{tr("Know already"), tr("Not told yet: keep on the call list")};
    constexpr int notYet = 1;
    QHash<QString, int> suggested;
    for (const auto &reason : ReasonDialog::cancelReasons()) {
        suggested.insert(reason, reason == ReasonDialog::reasonOfPractice() ? notYet : 0);
    }
    dialog->addChoice(tr("Do the patients &know?"), answers, suggested);
    connect(dialog, &QDialog::accepted, this, [this, dialog, able, count, asked = appointments.size()] {
        const auto done = m_desk.together(QStringLiteral("cancel"), tr("Cancelled %n visits.", nullptr, count), [&]() -> Result<void> {
            for (const AppointmentId id : able) {
                auto changed = m_desk.cancel(id, dialog->reason());
                if (changed && dialog->choice() == notYet) {
                    changed = m_desk.patientNotTold(id);
                }
                if (!changed) {
                    return tl::unexpected(changed.error());
                }
            }
            return {};
        });
        if (!done) {
            refuse(done.error());
            return;
        }
        tellOfLeftOut(asked, able.size());
    });
    dialog->open();
}

} // namespace praxidesk::shell
