# moc 6.4 cannot parse libstdc++ 12's <concepts>: it is told that it has read it already (_GLIBCXX_CONCEPTS).

# Two precompiled headers serve all targets, one of Qt Core and one of Qt Widgets: one for each target would take gigabytes and
# minutes. Libraries below ui/, and tests that link one of them, read the second. The first is there once more for tests, which are
# compiled in another way (below); Qt Test itself differs from target to target.
file(GENERATE OUTPUT "${PROJECT_BINARY_DIR}/cmake/precompiled.cpp" CONTENT "")
foreach(kind core ui test)
  add_library(praxidesk_precompiled_${kind} STATIC "${PROJECT_BINARY_DIR}/cmake/precompiled.cpp")
endforeach()
target_precompile_headers(praxidesk_precompiled_core PRIVATE "${PROJECT_SOURCE_DIR}/cmake/precompiled_core.h")
target_precompile_headers(praxidesk_precompiled_ui PRIVATE "${PROJECT_SOURCE_DIR}/cmake/precompiled_ui.h")
target_precompile_headers(praxidesk_precompiled_test PRIVATE "${PROJECT_SOURCE_DIR}/cmake/precompiled_core.h")
target_link_libraries(praxidesk_precompiled_core PRIVATE praxidesk_settings Qt6::Core)
target_link_libraries(praxidesk_precompiled_ui PRIVATE praxidesk_settings Qt6::Widgets)
target_link_libraries(praxidesk_precompiled_test PRIVATE praxidesk_settings Qt6::Core)
if(NOT BUILD_TESTING)
  set_target_properties(praxidesk_precompiled_test PROPERTIES EXCLUDE_FROM_ALL ON)
endif()

# The window waits for Qt and for core/, hardly for its own code: what is released of it is small. With sanitizers, what the
# tests wait for is core/; the compiler has done with the rest in half the time when it leaves it as it is.
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
  target_compile_options(praxidesk_precompiled_ui PRIVATE "$<$<CONFIG:Release>:-Os>")
  if(PRAXIDESK_SANITIZE)
    target_compile_options(praxidesk_precompiled_ui PRIVATE -O0)
    target_compile_options(praxidesk_precompiled_test PRIVATE -O0)
  endif()
endif()

# praxidesk_precompile(NAME core|ui|test): the target reads the precompiled header of that kind, and is compiled as that was.
function(praxidesk_precompile name kind)
  get_target_property(options praxidesk_precompiled_${kind} COMPILE_OPTIONS)
  if(options)
    target_compile_options(${name} PRIVATE ${options})
  endif()
  target_precompile_headers(${name} REUSE_FROM praxidesk_precompiled_${kind})
endfunction()

# praxidesk_library(NAME [LINK target...]): a static library of every .cpp in the current folder.
function(praxidesk_library name)
  cmake_parse_arguments(arg "" "" "LINK" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
  add_library(${name} STATIC ${sources})
  set_target_properties(${name} PROPERTIES AUTOMOC ON AUTOMOC_MOC_OPTIONS -D_GLIBCXX_CONCEPTS LINKER_LANGUAGE CXX)
  target_link_libraries(${name} PUBLIC praxidesk_settings ${arg_LINK})
  file(RELATIVE_PATH folder "${PROJECT_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}")
  if(folder MATCHES "^ui/")
    set_property(GLOBAL APPEND PROPERTY PRAXIDESK_UI_LIBRARIES ${name})
    praxidesk_precompile(${name} ui)
  else()
    praxidesk_precompile(${name} core)
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
  get_property(ui_libraries GLOBAL PROPERTY PRAXIDESK_UI_LIBRARIES)
  set(kind test)
  foreach(library IN LISTS arg_LINK)
    if(library IN_LIST ui_libraries)
      set(kind ui)
    endif()
  endforeach()
  praxidesk_precompile(${name} ${kind})
  add_test(NAME ${name} COMMAND ${name})
  # How long all of it may take is CTest's to say; Qt Test would end a function after five minutes, which a slow machine needs.
  set_tests_properties(${name} PROPERTIES
    ENVIRONMENT "TZ=America/New_York;LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen;QT_FORCE_STDERR_LOGGING=1;QTEST_FUNCTION_TIMEOUT=3600000" TIMEOUT 1200)
endfunction()

# praxidesk_write_links(FILE): a line for each library and program of the house, "folder: name dependency dependency …",
# as CMake links them. docs/architecture.md is drawn from it (tests/architecture/draw_targets.py).
function(praxidesk_write_links file)
  set(lines)
  foreach(area core ui app)
    get_property(folders DIRECTORY "${PROJECT_SOURCE_DIR}/${area}" PROPERTY SUBDIRECTORIES)
    foreach(folder IN LISTS folders)
      get_property(targets DIRECTORY "${folder}" PROPERTY BUILDSYSTEM_TARGETS)
      file(RELATIVE_PATH place "${PROJECT_SOURCE_DIR}" "${folder}")
      foreach(target IN LISTS targets)
        get_target_property(type ${target} TYPE)
        get_target_property(links ${target} LINK_LIBRARIES)
        if(type MATCHES "^(STATIC_LIBRARY|EXECUTABLE)$" AND links)
          list(JOIN links " " links)
          list(APPEND lines "${place}: ${target} ${links}")
        endif()
      endforeach()
    endforeach()
  endforeach()
  list(JOIN lines "\n" text)
  file(GENERATE OUTPUT "${file}" CONTENT "${text}\n")
endfunction()
