# SPDX-License-Identifier: Apache-2.0
# What Windows finds inside floorwalker.exe: version, icon, manifest, and the text of the entries in the event log.
enable_language(RC)
find_program(WINDMC NAMES x86_64-w64-mingw32-windmc windmc REQUIRED)
find_program(RSVG_CONVERT rsvg-convert REQUIRED)
find_program(ICOTOOL icotool REQUIRED)
set(windows ${PROJECT_SOURCE_DIR}/packaging/windows)
set(made ${CMAKE_CURRENT_BINARY_DIR}/windows)
file(MAKE_DIRECTORY ${made})

set(pictures)
foreach(size IN ITEMS 16 20 24 32 48 64 256)
    add_custom_command(OUTPUT ${made}/${size}.png
        COMMAND ${RSVG_CONVERT} --width ${size} --height ${size} --output ${made}/${size}.png
                ${PROJECT_SOURCE_DIR}/resources/icons/floorwalker.svg
        DEPENDS ${PROJECT_SOURCE_DIR}/resources/icons/floorwalker.svg
        VERBATIM)
    list(APPEND pictures ${made}/${size}.png)
endforeach()
set(small_pictures ${pictures})
list(POP_BACK small_pictures large_picture)
# Large ones stay compressed.
add_custom_command(OUTPUT ${made}/floorwalker.ico
    COMMAND ${ICOTOOL} --create --output ${made}/floorwalker.ico ${small_pictures} --raw=${large_picture}
    DEPENDS ${pictures}
    VERBATIM)
add_custom_command(OUTPUT ${made}/messages.rc
    COMMAND ${WINDMC} -h ${made} -r ${made} ${windows}/messages.mc
    DEPENDS ${windows}/messages.mc
    VERBATIM)
configure_file(${windows}/floorwalker.rc.in ${made}/floorwalker.rc @ONLY)
set_source_files_properties(${made}/floorwalker.rc PROPERTIES
    OBJECT_DEPENDS "${made}/floorwalker.ico;${made}/messages.rc;${windows}/floorwalker.manifest")
target_sources(floorwalker PRIVATE ${made}/floorwalker.rc)
