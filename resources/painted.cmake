# SPDX-License-Identifier: Apache-2.0
# The same collection with pictures instead of drawings, for a Qt without Qt Svg. What is loaded by its name keeps that name, so
# that neither code nor style sheet need to know: Qt tells a picture by its content. What is drawn in a colour that is chosen at run
# time has its shape under icons/shapes; the size is a multiple of all usual ones.
find_program(RSVG_CONVERT rsvg-convert REQUIRED)
file(STRINGS floorwalker.qrc lines REGEX "<file>")
set(painted "<RCC>\n    <qresource prefix=\"/\">\n")
set(pictures)

function(paint source target width)
    set(picture ${CMAKE_CURRENT_BINARY_DIR}/painted/${target})
    cmake_path(GET picture PARENT_PATH folder)
    file(MAKE_DIRECTORY ${folder})
    add_custom_command(OUTPUT ${picture}
        COMMAND ${RSVG_CONVERT} --width ${width} --height ${width} --output ${picture} ${CMAKE_CURRENT_SOURCE_DIR}/${source}
        DEPENDS ${source}
        VERBATIM)
    set(pictures ${pictures} ${picture} PARENT_SCOPE)
    set(painted "${painted}        <file>${target}</file>\n" PARENT_SCOPE)
endfunction()

foreach(line IN LISTS lines)
    string(REGEX REPLACE ".*<file>(.*)</file>.*" "\\1" file "${line}")
    if(NOT file MATCHES "[.]svg$")
        configure_file(${file} painted/${file} COPYONLY)
        string(APPEND painted "        <file>${file}</file>\n")
        continue()
    endif()
    cmake_path(GET file STEM name)
    file(READ ${file} drawing)
    string(REGEX MATCH " width=\"([0-9]+)\"" width "${drawing}")
    set(width ${CMAKE_MATCH_1})
    if(drawing MATCHES "currentColor")
        paint(${file} icons/shapes/${name}.png 240)
    else()
        paint(${file} ${file} ${width})
        foreach(scale RANGE 2 4)
            math(EXPR scaled "${width} * ${scale}")
            paint(${file} icons/${name}@${scale}x.svg ${scaled})
        endforeach()
    endif()
endforeach()

file(CONFIGURE OUTPUT painted/floorwalker.qrc CONTENT "${painted}    </qresource>\n</RCC>\n" @ONLY)
set(collection ${CMAKE_CURRENT_BINARY_DIR}/painted/floorwalker.qrc ${pictures})
