# SPDX-FileCopyrightText: 2026 The Loadline authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Makes Loadline Sans from the installed Inter (package fonts-inter) with python3-fonttools. Where either is missing the
# program is built without its font and takes Noto Sans at run time.

function(has_fonttools accepted candidate)
  execute_process(COMMAND ${candidate} -c "import fontTools" RESULT_VARIABLE failed OUTPUT_QUIET ERROR_QUIET)
  if(failed)
    set(${accepted} FALSE PARENT_SCOPE)
  endif()
endfunction()

find_program(LOADLINE_FONT_PYTHON NAMES python3 HINTS /usr/bin VALIDATOR has_fonttools
  DOC "Python 3 with fontTools, which makes the program's font")
find_path(LOADLINE_INTER_FOLDER NAMES Inter-Regular.otf PATHS /usr/share/fonts PATH_SUFFIXES opentype/inter inter
  DOC "Folder of the installed font Inter")

if(LOADLINE_FONT_PYTHON AND LOADLINE_INTER_FOLDER)
  set(folder ${CMAKE_CURRENT_BINARY_DIR}/fonts)
  file(MAKE_DIRECTORY ${folder})
  set(script ${CMAKE_CURRENT_SOURCE_DIR}/fonts/make_font.py)
  set(fonts "")
  foreach(weight Regular Medium SemiBold Bold)
    set(font ${folder}/LoadlineSans-${weight}.otf)
    set(source ${LOADLINE_INTER_FOLDER}/Inter-${weight}.otf)
    add_custom_command(OUTPUT ${font}
      COMMAND ${LOADLINE_FONT_PYTHON} ${script} ${source} ${font} ${weight}
      DEPENDS ${script} ${source} VERBATIM)
    list(APPEND fonts ${font})
  endforeach()
  file(COPY ${CMAKE_CURRENT_SOURCE_DIR}/fonts/OFL.txt DESTINATION ${folder})
  loadline_resource(fonts BASE ${folder} FILES ${fonts} ${folder}/OFL.txt)
else()
  message(WARNING "The font is left out: install fonts-inter and python3-fonttools to build it.")
endif()
