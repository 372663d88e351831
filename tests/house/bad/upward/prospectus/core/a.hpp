#include <prospectus/series/b.hpp>
