#pragma once
// The patients of the demo clinic, and practitioners beyond those that are named.

#include "core/exchange/demo_data.h"
#include "core/exchange/demo_random.h"
#include "core/model/resources.h"

namespace praxidesk::exchange {

/// At least `count` patients without keys: first those that `data.today` names, in that order, then made-up ones.
/// Names are unique; phone numbers lie in ranges reserved for fiction.
[[nodiscard]] std::vector<Patient> demoPatients(const DemoData &data, int count, QDate today, Random &random);

/// `count` practitioners: the named ones, then made-up colleagues of theirs with the same specialties and hours.
[[nodiscard]] std::vector<DemoPractitioner> demoPractitioners(const DemoData &data, int count, Random &random);

} // namespace praxidesk::exchange
