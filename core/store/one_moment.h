#pragma once
// Many questions to a clinic, and one answer: nothing changes between them.

namespace praxidesk::store {

class Database;
class Store;

/// While it lives, what is read is of one moment, and no question takes and gives back the file's locks by itself, which costs more
/// than a small answer. On the stack, on the store's thread; nothing is written meanwhile. Inside of a write, or of another one, it is nothing.
class OneMoment {
public:
    explicit OneMoment(const Store &store);
    ~OneMoment();
    OneMoment(const OneMoment &) = delete;
    OneMoment &operator=(const OneMoment &) = delete;

private:
    Database *m_database;                           ///< null: it is nothing
};

} // namespace praxidesk::store
