#include <prospectus/core.hpp>
