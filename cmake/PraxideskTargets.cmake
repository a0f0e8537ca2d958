# moc 6.4 cannot parse libstdc++ 12's <concepts>: it is told that it has read it already (_GLIBCXX_CONCEPTS).

# praxidesk_library(NAME [LINK target...]): a static library of every .cpp in the current folder.
# Its precompiled header is the one of Qt Core, or of Qt Widgets for folders below ui/.
function(praxidesk_library name)
  cmake_parse_arguments(arg "" "" "LINK" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
  add_library(${name} STATIC ${sources})
  set_target_properties(${name} PROPERTIES AUTOMOC ON AUTOMOC_MOC_OPTIONS -D_GLIBCXX_CONCEPTS LINKER_LANGUAGE CXX)
  target_link_libraries(${name} PUBLIC praxidesk_settings ${arg_LINK})
  praxidesk_precompile(${name})
endfunction()

function(praxidesk_precompile name)
  file(RELATIVE_PATH folder "${PROJECT_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}")
  if(folder MATCHES "^ui")
    target_precompile_headers(${name} PRIVATE "${PROJECT_SOURCE_DIR}/cmake/precompiled_ui.h")
  else()
    target_precompile_headers(${name} PRIVATE "${PROJECT_SOURCE_DIR}/cmake/precompiled_core.h")
  endif()
endfunction()

# praxidesk_test(NAME [LINK target...]): one test executable of every .cpp in the current folder.
# Each test class registers itself with TestRegistration (tests/support/test_registry.h).
function(praxidesk_test name)
  cmake_parse_arguments(arg "" "" "LINK" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
  add_executable(${name} ${sources})
  set_target_properties(${name} PROPERTIES AUTOMOC ON AUTOMOC_MOC_OPTIONS -D_GLIBCXX_CONCEPTS)
  target_link_libraries(${name} PRIVATE praxidesk_settings praxidesk_test_support ${arg_LINK})
  praxidesk_precompile(${name})
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES
    ENVIRONMENT "TZ=America/New_York;LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen;QT_FORCE_STDERR_LOGGING=1" TIMEOUT 300)
endfunction()
