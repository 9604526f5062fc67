# SPDX-License-Identifier: GPL-3.0-or-later
# How all of our code is compiled. Other people's headers are SYSTEM and keep their own manners.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")
if(NOT DEFINED CMAKE_COMPILE_WARNING_AS_ERROR)
  set(CMAKE_COMPILE_WARNING_AS_ERROR ON) # packagers: cmake --compile-no-warning-as-error
endif()

# Same input, same bytes: no fused multiply-add that only some machines have.
add_compile_options(-ffp-contract=off)

add_compile_options(
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow
  -Wnon-virtual-dtor -Woverloaded-virtual -Wextra-semi -Wcast-align -Wformat=2 -Wimplicit-fallthrough
  -Wno-missing-field-initializers # {.id = "cea"} leaves the rest at its default, which the language promises
  -Wno-sign-conversion)           # clang's -Wconversion includes it, g++'s does not; Eigen counts in signed
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  add_compile_options(-Wduplicated-cond -Wduplicated-branches -Wlogical-op -Wsuggest-override)
  if(CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # False alarms of g++ 12 in the standard library's own inline code (GCC bugs 105329, 105562, 105580).
    add_compile_options(-Wno-restrict -Wno-error=maybe-uninitialized -Wno-error=array-bounds
      -Wno-error=stringop-overflow -Wno-error=stringop-overread -Wno-error=dangling-pointer)
  endif()
endif()
