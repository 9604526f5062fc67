# SPDX-License-Identifier: GPL-3.0-or-later

# A room of the engine: the library purse_<name> (CommonPurse::<name> for others) with all headers of its folder.
#
#   purse_room(division
#     SOURCES apportion.cpp constrained_equal_awards.cpp
#     PUBLIC purse_model          what the room's headers show
#     PRIVATE purse_solve)        what only its .cpp files use
#
# A room without SOURCES is header-only. Headers are included as <purse/division/apportion.hpp>.
function(purse_room name)
  cmake_parse_arguments(PARSE_ARGV 1 room "" "" "SOURCES;PUBLIC;PRIVATE")
  if(room_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "purse_room(${name}): unknown words: ${room_UNPARSED_ARGUMENTS}")
  endif()
  set(target purse_${name})
  set(engine "${PROJECT_SOURCE_DIR}/engine")
  file(GLOB_RECURSE headers CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.hpp")

  if(room_SOURCES)
    set(visible PUBLIC)
    add_library(${target} STATIC ${room_SOURCES})
    target_link_libraries(${target} PUBLIC ${room_PUBLIC} PRIVATE ${room_PRIVATE})
  else()
    set(visible INTERFACE)
    add_library(${target} INTERFACE)
    target_link_libraries(${target} INTERFACE ${room_PUBLIC} ${room_PRIVATE})
  endif()
  add_library(CommonPurse::${name} ALIAS ${target})
  set_target_properties(${target} PROPERTIES EXPORT_NAME ${name} VERIFY_INTERFACE_HEADER_SETS ON)
  target_compile_features(${target} ${visible} cxx_std_20)
  # Sums in one order on every machine: vector units differ in width, and with it in the last bit.
  target_compile_definitions(${target} ${visible} EIGEN_DONT_VECTORIZE)
  target_sources(${target} ${visible} FILE_SET HEADERS BASE_DIRS "${engine}" FILES ${headers})
  target_include_directories(${target} ${visible} "$<BUILD_INTERFACE:${engine}>")

  install(TARGETS ${target} EXPORT CommonPurseTargets ARCHIVE COMPONENT engine FILE_SET HEADERS COMPONENT engine)
  set_property(GLOBAL APPEND PROPERTY PURSE_ROOMS ${target})
endfunction()
