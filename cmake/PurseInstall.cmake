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
install(EXPORT CommonPurseTargets NAMESPACE CommonPurse:: DESTINATION "${config_dir}"
  COMPONENT engine)
install(FILES "${config}" "${PROJECT_BINARY_DIR}/CommonPurseConfigVersion.cmake" DESTINATION "${config_dir}"
  COMPONENT engine)

install(DIRECTORY "${PROJECT_SOURCE_DIR}/scenarios/" DESTINATION "${PURSE_DATA_DIR_INSTALL}"
  FILES_MATCHING PATTERN "*.json" PATTERN "*.csv" PATTERN "*.md")
install(DIRECTORY "${PROJECT_SOURCE_DIR}/engine/purse/document/schema/" DESTINATION share/common-purse/schema
  FILES_MATCHING PATTERN "*.json")
install(DIRECTORY "${PROJECT_SOURCE_DIR}/docs/" DESTINATION share/common-purse/docs
  FILES_MATCHING PATTERN "*.md" PATTERN "*.png" PATTERN "*.svg")

# Manual pages and completion. A Debian package has its pages compressed, and a list of licences in place of their texts.
set(pages "${PURSE_PAGES_DIR}/purse.1")
set(completions "${PURSE_PAGES_DIR}/purse.bash")
if(PURSE_GUI)
  list(APPEND pages "${PROJECT_SOURCE_DIR}/packaging/common-purse.1")
  list(APPEND completions "${PROJECT_SOURCE_DIR}/packaging/common-purse.bash")
endif()
if(PURSE_DEBIAN)
  include(PurseDebian)
else()
  install(FILES ${pages} DESTINATION share/man/man1)
  install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION share/doc/common-purse)
endif()
foreach(completion IN LISTS completions)
  cmake_path(GET completion STEM program)
  install(FILES "${completion}" DESTINATION share/bash-completion/completions RENAME ${program})
endforeach()

if(PURSE_GUI)
  set(id org.commonpurse.CommonPurse)
  set(from "${PROJECT_SOURCE_DIR}/packaging")
  install(FILES "${from}/${id}.desktop" DESTINATION share/applications)
  install(FILES "${from}/${id}.metainfo.xml" DESTINATION share/metainfo)
  install(FILES "${from}/${id}.mime.xml" DESTINATION share/mime/packages RENAME ${id}.xml)
  install(FILES "${from}/${id}.svg" DESTINATION share/icons/hicolor/scalable/apps)

  # The same icon in pixels, for desktops that do not draw SVG.
  find_program(RSVG_CONVERT rsvg-convert)
  if(RSVG_CONVERT)
    foreach(size IN ITEMS 16 22 24 32 48 64 128 256)
      set(icon "${PROJECT_BINARY_DIR}/icons/${size}.png")
      add_custom_command(OUTPUT "${icon}"
        COMMAND ${CMAKE_COMMAND} -E make_directory "${PROJECT_BINARY_DIR}/icons"
        COMMAND ${RSVG_CONVERT} --width ${size} --height ${size} --output "${icon}" "${from}/${id}.svg"
        DEPENDS "${from}/${id}.svg" VERBATIM)
      list(APPEND icons "${icon}")
      install(FILES "${icon}" DESTINATION share/icons/hicolor/${size}x${size}/apps RENAME ${id}.png)
    endforeach()
    add_custom_target(icons ALL DEPENDS ${icons})
  endif()
endif()
