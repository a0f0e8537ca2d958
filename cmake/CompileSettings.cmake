# One interface target carries every compile setting; each target of the house links it.
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "" FORCE)
endif()

find_program(PRAXIDESK_CCACHE ccache)
if(PRAXIDESK_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # make-deb sets LC_ALL, which the cache would tell apart for the language of warnings.
  if(PRAXIDESK_DEBIAN)
    set(without_language --unset=LC_ALL)
  endif()
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env ${without_language}
      "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime "${PRAXIDESK_CCACHE}")
endif()

add_library(praxidesk_settings INTERFACE)
target_compile_features(praxidesk_settings INTERFACE cxx_std_20)
target_include_directories(praxidesk_settings INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_options(praxidesk_settings INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor)
target_compile_definitions(praxidesk_settings INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_FOREACH QT_NO_KEYWORDS)
# What is given to people says nothing of the folder that it was built in, and is hardened as Debian hardens its own. All release
# builds alike: the packages take their objects from the same compiler cache.
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang" AND NOT WIN32)
  target_compile_options(praxidesk_settings INTERFACE
    "$<$<CONFIG:Release>:-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.;-ffile-prefix-map=${CMAKE_BINARY_DIR}=build;-fstack-protector-strong;-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>")
  if(NOT APPLE)
    # What nobody calls is left out.
    target_compile_options(praxidesk_settings INTERFACE "$<$<CONFIG:Release>:-ffunction-sections;-fdata-sections>")
    target_link_options(praxidesk_settings INTERFACE "$<$<CONFIG:Release>:LINKER:-z,relro,-z,now;LINKER:--gc-sections>")
  endif()
endif()
# Optimised, g++ 12 sees std::string run over its end and std::optional uninitialised where they are not.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(praxidesk_settings INTERFACE "$<$<CONFIG:Release>:-Wno-array-bounds;-Wno-maybe-uninitialized>")
endif()
if(PRAXIDESK_WERROR)
  target_compile_options(praxidesk_settings INTERFACE -Werror)
endif()
if(PRAXIDESK_SANITIZE)
  # what the sanitizers add makes g++ 12 see uninitialized values in std::optional where there are none
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(praxidesk_settings INTERFACE -Wno-maybe-uninitialized)
  endif()
  target_compile_options(praxidesk_settings INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(praxidesk_settings INTERFACE -fsanitize=address,undefined)
  # These three stand before each access to a member: they double what a file takes to compile, and AddressSanitizer stops at most of what
  # they would find.
  if(NOT PRAXIDESK_SANITIZE_AGAIN)
    target_compile_options(praxidesk_settings INTERFACE -fno-sanitize=null,alignment,object-size)
  endif()
endif()
# It links a program of the tests in a fifth of the time.
if(PRAXIDESK_LLD)
  include(CheckLinkerFlag)
  check_linker_flag(CXX -fuse-ld=lld PRAXIDESK_HAS_LLD)
  if(PRAXIDESK_HAS_LLD)
    target_link_options(praxidesk_settings INTERFACE -fuse-ld=lld)
  endif()
endif()
