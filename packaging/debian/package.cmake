# The Debian package. packaging/make-deb builds it so that the same sources give the same bytes.
set(PRAXIDESK_DEBIAN_REVISION 1)
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)

set(documents "${CMAKE_INSTALL_DATADIR}/doc/praxidesk")
praxidesk_install_guide("${documents}")
if(PRAXIDESK_DEBIAN)
  string(TIMESTAMP PRAXIDESK_SOURCE_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC) # of SOURCE_DATE_EPOCH where it is set
  configure_file(debian/changelog.in changelog @ONLY)
  add_custom_command(OUTPUT changelog.Debian.gz DEPENDS "${CMAKE_CURRENT_BINARY_DIR}/changelog" VERBATIM
    COMMAND sh -c "gzip -9nc changelog > changelog.Debian.gz")
  add_custom_target(praxidesk_changelog ALL DEPENDS changelog.Debian.gz)
  install(FILES "${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz" debian/copyright DESTINATION "${documents}")
else()
  install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${documents}")
endif()

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${PRAXIDESK_DEBIAN_REVISION})
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${PRAXIDESK_MAINTAINER}")
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "${PRAXIDESK_HOMEPAGE}")
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Front-desk staff book appointments by dragging over free time,
practitioners block time for lunch, meetings and leave, and everybody
follows patients from arrival to done.

A clinic is one file, which never double-books by accident. It works
without a network, and exchanges with FHIR R4 servers where there are
some.

The package holds the window, praxidesk, and praxictl, which does the
same from scripts.")
# The libraries that the programs are linked with say themselves what they need. What is opened while they run does not:
# zones are read from tzdata, and Qt's own plugins are in the packages of its libraries.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
get_filename_component(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS "${PRAXIDESK_COMMON_FILE}" DIRECTORY)
set(CPACK_DEBIAN_PACKAGE_DEPENDS tzdata)
# Qt Keychain opens libsecret; sign-in and synchronisation read the authorities that the computer trusts; a screen of Wayland
# is reached through Qt's plugin for it; fonts for names in any script.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "ca-certificates, fonts-dejavu-core | fonts-noto-core, libsecret-1-0, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "gnome-keyring | kwalletmanager")
