#include <prospectus/interop/a.hpp>
