# The installer for Windows: programs, Qt beside them, an entry in the start menu, praxictl in the search path where wanted.
configure_file(windows/praxidesk.rc.in praxidesk.rc @ONLY)
target_sources(praxidesk PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/praxidesk.rc")
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION documents)
praxidesk_install_guide(documents)
qt_generate_deploy_app_script(TARGET praxidesk FILENAME_VARIABLE deployment)
install(SCRIPT "${deployment}")

set(CPACK_GENERATOR NSIS)
include("${CMAKE_CURRENT_LIST_DIR}/nsis.cmake")
