#pragma once
#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace praxidesk::settings {

/// One thing that can be chosen: its name, a sentence that explains it, and what it is chosen with.
class SettingRow : public QWidget {
    Q_OBJECT
public:
    /// The control takes its accessible name from the label, and its description from the sentence.
    SettingRow(const QString &label, const QString &sentence, QWidget *control, QWidget *parent = nullptr);

    [[nodiscard]] QString label() const;
    [[nodiscard]] QWidget *control() const { return m_control; }
    /// Whether it speaks of all of these words.
    [[nodiscard]] bool speaksOf(const QStringList &foldedWords) const;
    void setSentence(const QString &sentence);
    void setHighlighted(bool on);
    [[nodiscard]] bool isHighlighted() const { return m_isHighlighted; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_label;
    QLabel *m_sentence;
    QWidget *m_control;
    bool m_isHighlighted = false;
};

/// Some settings that belong together.
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    SettingsPage(QString id, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] QString title() const;
    /// `reset` puts the usual back, and shows it.
    SettingRow *add(const QString &label, const QString &sentence, QWidget *control, std::function<void()> reset = {});
    [[nodiscard]] const std::vector<SettingRow *> &rows() const { return m_rows; }
    [[nodiscard]] bool canReset() const { return !m_resets.empty(); }
    void reset();
    /// Shows and marks the rows that speak of all the words; all rows, when there are no words, or when the page's own title
    /// says them. False when nothing does.
    bool find(const QString &words);

private:
    QString m_id;
    QLabel *m_title;
    QLabel *m_sentence;
    QVBoxLayout *m_layout;
    std::vector<SettingRow *> m_rows;
    std::vector<std::function<void()>> m_resets;
};

/// Lower case, without accents: what a search compares.
[[nodiscard]] QString folded(const QString &text);

} // namespace praxidesk::settings
