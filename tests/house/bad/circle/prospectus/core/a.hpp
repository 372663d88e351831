#include <prospectus/core/b.hpp>
