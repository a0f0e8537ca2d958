# The disk image for macOS: an application bundle that holds Qt, with praxictl beside its program.
set(icon "${CMAKE_CURRENT_SOURCE_DIR}/macos/praxidesk.icns")
target_sources(praxidesk PRIVATE "${icon}")
set_source_files_properties("${icon}" TARGET_DIRECTORY praxidesk PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
set_target_properties(praxidesk PROPERTIES
  MACOSX_BUNDLE_INFO_PLIST "${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in"
  MACOSX_BUNDLE_GUI_IDENTIFIER org.praxidesk.Praxidesk
  MACOSX_BUNDLE_ICON_FILE praxidesk.icns
  MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}"
  MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}")
qt_generate_deploy_app_script(TARGET praxidesk FILENAME_VARIABLE deployment)
install(SCRIPT "${deployment}")

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Praxidesk)
