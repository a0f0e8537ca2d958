# Where both programs are installed together, what both hold stands once (PRAXIDESK_SHARED): in a library that is only theirs, of every
# static library of core/ and app/command. It shows what the programs ask for and nothing else; lists of names make a tenth of a library
# that shows everything. The folders of the build are those of the installation, so that the programs need not be changed when they are installed.
include(GNUInstallDirs)
set(PRAXIDESK_COMMON_FILE "${PROJECT_BINARY_DIR}/${CMAKE_INSTALL_LIBDIR}/praxidesk/libpraxidesk.so")
if(PRAXIDESK_SHARED)
  include(CheckLinkerFlag)
  if(NOT UNIX OR APPLE OR NOT CMAKE_GENERATOR MATCHES Ninja)
    message(FATAL_ERROR "PRAXIDESK_SHARED is for Linux, and for the generator Ninja, to which a file may come before a target's last step.")
  endif()
  find_package(Python3 REQUIRED COMPONENTS Interpreter)
  # Addresses that are only moved take a bit each instead of 24 bytes.
  check_linker_flag(CXX "LINKER:-z,pack-relative-relocs" PRAXIDESK_PACKS_RELOCATIONS)
endif()

# praxidesk_common_library(PROGRAM...): makes that library for the programs, which are made after it.
function(praxidesk_common_library)
  if(NOT PRAXIDESK_SHARED)
    return()
  endif()
  get_property(parts GLOBAL PROPERTY PRAXIDESK_CORE_LIBRARIES)
  get_property(users GLOBAL PROPERTY PRAXIDESK_UI_LIBRARIES)
  list(TRANSFORM parts REPLACE "(.+)" "$<TARGET_FILE:\\1>" OUTPUT_VARIABLE archives)
  list(TRANSFORM users REPLACE "(.+)" "$<TARGET_FILE:\\1>")
  list(TRANSFORM ARGN REPLACE "(.+)" "$<TARGET_OBJECTS:\\1>" OUTPUT_VARIABLE objects)
  set(shown "${CMAKE_CURRENT_BINARY_DIR}/shown.map")
  set(script "${PROJECT_SOURCE_DIR}/cmake/shown_symbols.py")
  add_custom_command(OUTPUT "${shown}" DEPENDS "${script}" ${archives} ${users} ${objects} VERBATIM COMMAND_EXPAND_LISTS
    COMMAND Python3::Interpreter "${script}" "${CMAKE_NM}" "${shown}" --of ${archives} --for ${users} ${objects})
  file(GENERATE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/common.cpp" CONTENT "")
  add_library(praxidesk_common SHARED "${CMAKE_CURRENT_BINARY_DIR}/common.cpp" "${shown}")
  get_filename_component(folder "${PRAXIDESK_COMMON_FILE}" DIRECTORY)
  set_target_properties(praxidesk_common PROPERTIES OUTPUT_NAME praxidesk LINKER_LANGUAGE CXX LIBRARY_OUTPUT_DIRECTORY "${folder}" LINK_DEPENDS "${shown}")
  target_link_options(praxidesk_common PRIVATE "LINKER:--whole-archive" ${archives} "LINKER:--no-whole-archive" "LINKER:--version-script=${shown}")
  target_link_libraries(praxidesk_common PRIVATE ${parts})
  praxidesk_pack(praxidesk_common)
  install(TARGETS praxidesk_common LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}/praxidesk")
endfunction()

# praxidesk_program(NAME): it takes from that library what is there, before the linker comes to the static ones.
function(praxidesk_program name)
  if(PRAXIDESK_SHARED)
    target_link_options(${name} PRIVATE "LINKER:--push-state,--no-as-needed" "${PRAXIDESK_COMMON_FILE}" "LINKER:--pop-state")
    set_target_properties(${name} PROPERTIES LINK_DEPENDS "${PRAXIDESK_COMMON_FILE}"
      BUILD_WITH_INSTALL_RPATH ON INSTALL_RPATH "$ORIGIN/../${CMAKE_INSTALL_LIBDIR}/praxidesk")
    praxidesk_pack(${name})
  endif()
endfunction()

function(praxidesk_pack name)
  if(PRAXIDESK_PACKS_RELOCATIONS)
    target_link_options(${name} PRIVATE "LINKER:-z,pack-relative-relocs")
  endif()
endfunction()
