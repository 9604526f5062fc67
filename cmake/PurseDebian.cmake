# SPDX-License-Identifier: GPL-3.0-or-later
# What Debian's policy asks of a package beside what any installation has: compressed pages, changelog and copyright.
find_program(GZIP gzip REQUIRED)
set(debian "${PROJECT_BINARY_DIR}/debian")
file(MAKE_DIRECTORY "${debian}")

# From the text in FROM makes debian/NAME, compressed so that the same text gives the same bytes.
function(purse_compressed from name)
  add_custom_command(OUTPUT "${debian}/${name}"
    COMMAND ${GZIP} -9nc "${from}" > "${debian}/${name}" DEPENDS "${from}" VERBATIM)
  set_property(GLOBAL APPEND PROPERTY PURSE_COMPRESSED "${debian}/${name}")
endfunction()

foreach(page IN LISTS pages)
  cmake_path(GET page FILENAME name)
  purse_compressed("${page}" ${name}.gz)
  install(FILES "${debian}/${name}.gz" DESTINATION share/man/man1)
endforeach()

string(TIMESTAMP PURSE_BUILD_DAY "%a, %d %b %Y %H:%M:%S +0000" UTC) # SOURCE_DATE_EPOCH where it is set
configure_file("${PROJECT_SOURCE_DIR}/packaging/debian/changelog.in" "${debian}/changelog" @ONLY)
purse_compressed("${debian}/changelog" changelog.Debian.gz)
purse_compressed("${PROJECT_SOURCE_DIR}/CHANGELOG.md" changelog.gz)
foreach(part IN ITEMS program engine)
  set(package ${PURSE_PACKAGE_${part}})
  install(FILES "${PROJECT_SOURCE_DIR}/packaging/debian/copyright" "${debian}/changelog.Debian.gz" "${debian}/changelog.gz"
    DESTINATION share/doc/${package} COMPONENT ${part})
endforeach()

get_property(compressed GLOBAL PROPERTY PURSE_COMPRESSED)
add_custom_target(debian_files ALL DEPENDS ${compressed})
add_dependencies(debian_files pages)
