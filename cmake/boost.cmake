# Boost's headers as Boost::headers, wherever they are: from Boost's own config file (Debian, or vcpkg's modular ports,
# which have no other), else as bare headers by CMake's module, while it is there.
macro(prospectus_find_boost)
  if(NOT TARGET Boost::headers)
    find_package(Boost 1.74 CONFIG QUIET)
  endif()
  if(NOT TARGET Boost::headers)
    include(CMakeFindDependencyMacro)
    find_dependency(Boost 1.74)
  endif()
endmacro()
