// error: partial_date: month outside 1\.\.12
#include <prospectus/calendar/partial_date.hpp>
#ifdef TWIN
constexpr prospectus::partial_date day{2024, 12};
#else
constexpr prospectus::partial_date day{2024, 13};
#endif
