# What is installed has no architecture: it goes below share.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)
set(package_dir ${CMAKE_INSTALL_DATADIR}/prospectus)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/prospectusConfigVersion.cmake
  COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
configure_file(cmake/prospectus.pc.in ${PROJECT_BINARY_DIR}/prospectus.pc @ONLY)
configure_file(cmake/prospectus-json.pc.in ${PROJECT_BINARY_DIR}/prospectus-json.pc @ONLY)
install(TARGETS prospectus EXPORT prospectusTargets FILE_SET HEADERS FILE_SET kernels)
install(EXPORT prospectusTargets NAMESPACE prospectus:: DESTINATION ${package_dir})
install(TARGETS prospectus_json EXPORT prospectusJsonTargets FILE_SET HEADERS)
install(EXPORT prospectusJsonTargets NAMESPACE prospectus:: DESTINATION ${package_dir})
install(FILES cmake/prospectusConfig.cmake cmake/boost.cmake cmake/simdjson.cmake
  ${PROJECT_BINARY_DIR}/prospectusConfigVersion.cmake DESTINATION ${package_dir})
install(FILES ${PROJECT_BINARY_DIR}/prospectus.pc ${PROJECT_BINARY_DIR}/prospectus-json.pc
  DESTINATION ${CMAKE_INSTALL_DATADIR}/pkgconfig)
