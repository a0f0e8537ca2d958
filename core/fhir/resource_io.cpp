#include "core/fhir/resource_io.h"
