include(${CMAKE_CURRENT_LIST_DIR}/boost.cmake)
prospectus_find_boost()
include(${CMAKE_CURRENT_LIST_DIR}/prospectusTargets.cmake)
