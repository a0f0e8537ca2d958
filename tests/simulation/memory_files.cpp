#include "tests/simulation/memory_files.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <fstream>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace praxidesk::test {
namespace {

using Content = std::vector<char>;

/// By path: journals, which are gone when a transaction is over.
std::map<std::string, std::shared_ptr<Content>> &journals() {
    static std::map<std::string, std::shared_ptr<Content>> all;
    return all;
}

/// Paths of open clinic files.
std::set<std::string> &openOnes() {
    static std::set<std::string> all;
    return all;
}

struct OpenFile {
    std::shared_ptr<Content> content;
    std::string path;                               ///< where it is written to when it is closed; empty: nowhere
    bool isChanged = false;
};

/// As SQLite allocates it.
struct File {
    sqlite3_file base;
    OpenFile *open;
};

OpenFile &openFile(sqlite3_file *file) { return *reinterpret_cast<File *>(file)->open; }

int closeFile(sqlite3_file *file) {
    const std::unique_ptr<OpenFile> open(&openFile(file));
    openOnes().erase(open->path);
    if (open->path.empty() || !open->isChanged) {
        return SQLITE_OK;
    }
    std::ofstream place(open->path, std::ios::binary | std::ios::trunc);
    place.write(open->content->data(), std::streamsize(open->content->size()));
    return place.flush() ? SQLITE_OK : SQLITE_IOERR_CLOSE;
}

int readFile(sqlite3_file *file, void *to, int length, sqlite3_int64 offset) {
    const Content &content = *openFile(file).content;
    const auto there = std::clamp(sqlite3_int64(content.size()) - offset, sqlite3_int64(0), sqlite3_int64(length));
    if (there > 0) {
        std::memcpy(to, content.data() + offset, size_t(there));
    }
    std::memset(static_cast<char *>(to) + there, 0, size_t(length - there));
    return there == length ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file *file, const void *from, int length, sqlite3_int64 offset) {
    OpenFile &open = openFile(file);
    const size_t end = size_t(offset) + size_t(length);
    if (open.content->size() < end) {
        open.content->resize(end);
    }
    std::memcpy(open.content->data() + offset, from, size_t(length));
    open.isChanged = true;
    return SQLITE_OK;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size) {
    openFile(file).content->resize(size_t(size));
    openFile(file).isChanged = true;
    return SQLITE_OK;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size) {
    *size = sqlite3_int64(openFile(file).content->size());
    return SQLITE_OK;
}

int nothing(sqlite3_file *, int) { return SQLITE_OK; }
int nobodyElse(sqlite3_file *, int *isLocked) {
    *isLocked = 0;
    return SQLITE_OK;
}
int noControl(sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; }
int sectorSize(sqlite3_file *) { return 512; }
int characteristics(sqlite3_file *) { return SQLITE_IOCAP_SAFE_APPEND | SQLITE_IOCAP_SEQUENTIAL | SQLITE_IOCAP_POWERSAFE_OVERWRITE; }

/// The first version of SQLite's methods, which has no shared memory.
sqlite3_io_methods fileMethods() {
    sqlite3_io_methods methods = {};
    methods.iVersion = 1;
    methods.xClose = closeFile;
    methods.xRead = readFile;
    methods.xWrite = writeFile;
    methods.xTruncate = truncateFile;
    methods.xSync = nothing;
    methods.xFileSize = fileSize;
    methods.xLock = nothing;
    methods.xUnlock = nothing;
    methods.xCheckReservedLock = nobodyElse;
    methods.xFileControl = noControl;
    methods.xSectorSize = sectorSize;
    methods.xDeviceCharacteristics = characteristics;
    return methods;
}

int openAny(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *given) {
    static const sqlite3_io_methods methods = fileMethods();
    file->pMethods = nullptr;                       // it is not closed where it could not be opened
    auto open = std::make_unique<OpenFile>();
    if (name != nullptr && (flags & SQLITE_OPEN_MAIN_DB) != 0) {
        std::ifstream place(name, std::ios::binary | std::ios::ate);
        if ((!place && (flags & SQLITE_OPEN_CREATE) == 0) || !openOnes().insert(name).second) {
            return SQLITE_CANTOPEN;
        }
        open->path = name;
        open->content = std::make_shared<Content>(place ? size_t(place.tellg()) : 0);
        place.seekg(0);
        place.read(open->content->data(), std::streamsize(open->content->size()));
    } else if (name != nullptr) {
        auto &known = journals()[name];
        known = known ? known : std::make_shared<Content>();
        open->content = known;
    } else {
        open->content = std::make_shared<Content>();
    }
    if (given != nullptr) {
        *given = flags;
    }
    reinterpret_cast<File *>(file)->open = open.release();
    file->pMethods = &methods;
    return SQLITE_OK;
}

int removeJournal(sqlite3_vfs *, const char *name, int) {
    journals().erase(name);
    return SQLITE_OK;
}

int isThere(sqlite3_vfs *, const char *name, int, int *answer) {
    *answer = journals().contains(name) || openOnes().contains(name) ? 1 : 0;
    return SQLITE_OK;
}

} // namespace

void keepDatabasesInMemory() {
    // as the program has it, and without locks: a simulation has one thread that opens clinics
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
    sqlite3_initialize();
    static sqlite3_vfs vfs = *sqlite3_vfs_find(nullptr); // its clock, its chance, its names of files
    vfs.zName = "praxidesk-memory";
    vfs.szOsFile = sizeof(File);
    vfs.xOpen = openAny;
    vfs.xDelete = removeJournal;
    vfs.xAccess = isThere;
    sqlite3_vfs_register(&vfs, 1);
}

} // namespace praxidesk::test
