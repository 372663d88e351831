#include <boost/date_time/gregorian/greg_date.hpp>
