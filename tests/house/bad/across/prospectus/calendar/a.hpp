#include <prospectus/amount/b.hpp>
