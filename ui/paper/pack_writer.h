#pragma once
// The continuity pack as files.

#include "core/exchange/continuity_pack.h"

namespace praxidesk::paper {

struct PackReport {
    QString folder;                                 ///< of the pack; empty when only calendars were asked for
    int papers = 0;
    int calendars = 0;                              ///< that there are; those that changed are written anew
};
/// Reads `desk` and writes what the settings ask for: an index, a file for each day, one for each practitioner and room, the call
/// list, and calendars. A pack is there whole or not at all; then the oldest go. StorageFailure says what is the matter
/// with the folder.
[[nodiscard]] Result<PackReport> writePack(const desk::Desk &desk, const exchange::PackSettings &settings);

} // namespace praxidesk::paper
