# SPDX-License-Identifier: GPL-3.0-or-later
# What an installation contains besides the programs: the engine for other projects, data, desktop integration.
include(CMakePackageConfigHelpers)

set(config "${PROJECT_BINARY_DIR}/CommonPurseConfig.cmake")
set(config_dir "${CMAKE_INSTALL_LIBDIR}/cmake/CommonPurse")
list(TRANSFORM PURSE_ENGINE_PACKAGES REPLACE "(.+)" "find_dependency(\\1)" OUTPUT_VARIABLE PURSE_FIND_DEPENDENCIES)
list(JOIN PURSE_FIND_DEPENDENCIES "\n" PURSE_FIND_DEPENDENCIES)
configure_package_config_file("${PROJECT_SOURCE_DIR}/cmake/CommonPurseConfig.cmake.in" "${config}"
  INSTALL_DESTINATION "${config_dir}" NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file("${PROJECT_BINARY_DIR}/CommonPurseConfigVersion.cmake"
  COMPATIBILITY SameMinorVersion)
install(EXPORT CommonPurseTargets NAMESPACE CommonPurse:: DESTINATION "${config_dir}")
install(FILES "${config}" "${PROJECT_BINARY_DIR}/CommonPurseConfigVersion.cmake" DESTINATION "${config_dir}")

install(DIRECTORY "${PROJECT_SOURCE_DIR}/scenarios/" DESTINATION "${PURSE_DATA_DIR_INSTALL}"
  FILES_MATCHING PATTERN "*.json" PATTERN "*.csv" PATTERN "*.md")
install(DIRECTORY "${PROJECT_SOURCE_DIR}/engine/purse/document/schema/" DESTINATION share/common-purse/schema
  FILES_MATCHING PATTERN "*.json")
install(DIRECTORY "${PROJECT_SOURCE_DIR}/docs/" DESTINATION share/common-purse/docs
  FILES_MATCHING PATTERN "*.md" PATTERN "*.png" PATTERN "*.svg")
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/doc/common-purse")

if(PURSE_GUI)
  set(id org.commonpurse.CommonPurse)
  set(from "${PROJECT_SOURCE_DIR}/packaging")
  install(FILES "${from}/${id}.desktop" DESTINATION share/applications)
  install(FILES "${from}/${id}.metainfo.xml" DESTINATION share/metainfo)
  install(FILES "${from}/${id}.mime.xml" DESTINATION share/mime/packages RENAME ${id}.xml)
  install(FILES "${from}/${id}.svg" DESTINATION share/icons/hicolor/scalable/apps)
endif()
