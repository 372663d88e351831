#include <prospectus/core/a.hpp>
