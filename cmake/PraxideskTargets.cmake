# moc 6.4 cannot parse libstdc++ 12's <concepts>: it is told that it has read it already (_GLIBCXX_CONCEPTS).

# Four precompiled headers serve all targets, of Qt Core and of Qt Widgets, for the program and with Qt Test for the tests, which are
# compiled in another way (below): one for each target would take gigabytes and minutes. Libraries below ui/, and tests that link
# one of them, read those of Qt Widgets.
if(BUILD_TESTING)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
  # Without the folder of each target, which no precompiled header can have.
  set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
endif()
file(GENERATE OUTPUT "${PROJECT_BINARY_DIR}/cmake/precompiled.cpp" CONTENT "")
foreach(kind core ui core_test ui_test)
  set(links Qt6::Core)
  if(kind MATCHES ui)
    set(links Qt6::Widgets)
  endif()
  if(kind MATCHES test)
    if(NOT BUILD_TESTING)
      continue()
    endif()
    list(APPEND links Qt6::Gui Qt6::Network Qt6::Test) # the header of Qt Test differs with each of them that is there
  endif()
  add_library(praxidesk_precompiled_${kind} STATIC "${PROJECT_BINARY_DIR}/cmake/precompiled.cpp")
  target_precompile_headers(praxidesk_precompiled_${kind} PRIVATE "${PROJECT_SOURCE_DIR}/cmake/precompiled_${kind}.h")
  target_link_libraries(praxidesk_precompiled_${kind} PRIVATE praxidesk_settings ${links})
endforeach()

# The window waits for Qt and for core/, hardly for its own code: what is released of it is small. With sanitizers, what the
# tests wait for is core/; the compiler has done with the rest in half the time when it leaves it as it is.
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
  target_compile_options(praxidesk_precompiled_core PRIVATE "$<$<CONFIG:Release>:-O2>")
  target_compile_options(praxidesk_precompiled_ui PRIVATE "$<$<CONFIG:Release>:-Os>")
  if(PRAXIDESK_SANITIZE)
    target_compile_options(praxidesk_precompiled_ui PRIVATE -O0)
  endif()
  if(BUILD_TESTING)
    foreach(kind core_test ui_test)
      target_compile_options(praxidesk_precompiled_${kind} PRIVATE "$<$<CONFIG:Release>:-O1>")
      if(PRAXIDESK_SANITIZE)
        target_compile_options(praxidesk_precompiled_${kind} PRIVATE -O0)
      endif()
    endforeach()
  endif()
endif()

# praxidesk_precompile(NAME core|ui|core_test|ui_test): the target reads the precompiled header of that kind, and is compiled as that was.
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
  set(kind core_test)
  foreach(library IN LISTS arg_LINK)
    if(library IN_LIST ui_libraries)
      set(kind ui_test)
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
