# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the build in BUILD_DIR into a prefix of its own, then configures, builds and runs the project in SOURCE_DIR
# with what is there.
set(place "${BUILD_DIR}/consumer")
set(prefix "${place}/prefix")
file(REMOVE_RECURSE "${place}")

function(run)
  execute_process(COMMAND ${ARGN} OUTPUT_VARIABLE output ERROR_VARIABLE output RESULT_VARIABLE code)
  if(NOT code EQUAL 0)
    message(FATAL_ERROR "${ARGN}\n${output}")
  endif()
endfunction()

run(${CMAKE_COMMAND} --install "${BUILD_DIR}" --prefix "${prefix}")
run(${CMAKE_COMMAND} -S "${SOURCE_DIR}" -B "${place}/build" -G "${GENERATOR}"
  "-DCMAKE_PREFIX_PATH=${prefix}" "-DCMAKE_CXX_COMPILER=${COMPILER}" "-DCMAKE_CXX_FLAGS=${FLAGS}")
run(${CMAKE_COMMAND} --build "${place}/build")
run("${place}/build/consumer")
run("${prefix}/bin/purse" check "${prefix}/share/common-purse/scenarios/needs-and-flat.purse.json")
