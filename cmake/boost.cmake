# Boost's headers as Boost::headers, wherever they are: from Boost's own config file (Debian; vcpkg's modular ports have
# no other), else as bare headers by CMake's module. Newer CMakes keep the module behind a policy, which find_dependency
# takes from where it is defined; as an included file this one sets it for nobody else.
if(NOT TARGET Boost::headers)
  find_package(Boost 1.74 CONFIG QUIET)
endif()
if(NOT TARGET Boost::headers)
  if(POLICY CMP0167)
    cmake_policy(SET CMP0167 OLD)
  endif()
  include(CMakeFindDependencyMacro)
  find_dependency(Boost 1.74)
endif()
