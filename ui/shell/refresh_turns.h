#pragma once
#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace praxidesk::shell {

/// Has what much news changes drawn little by little: a round of parts, each in a turn of the event loop of its own, so that
/// input and painting come between them; and a pause after each round, however much comes meanwhile.
class RefreshTurns : public QObject {
    Q_OBJECT
public:
    static constexpr int pauseMilliseconds = 1000;

    explicit RefreshTurns(std::vector<std::function<void()>> parts, QObject *parent = nullptr);

    /// There is news: a round begins in the next turn, or when the pause is over. What comes during a round gets one more.
    void want();
    /// What is left of the round and what is wanted is drawn in another way.
    void drop();
    /// Something that is wanted is not drawn yet.
    [[nodiscard]] bool isPending() const { return m_isWanted || m_next != 0; }

private:
    void draw();

    std::vector<std::function<void()>> m_parts;
    size_t m_next = 0;                              ///< 0: no round is under way
    bool m_isWanted = false;                        ///< a round that has not begun
    QTimer m_turn;
    QTimer m_pause;
};

} // namespace praxidesk::shell
