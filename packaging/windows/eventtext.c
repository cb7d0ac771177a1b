// SPDX-License-Identifier: Apache-2.0
// eventtext FILE TEXT: what the event viewer shows for event 1 of the source whose texts are in FILE.
#include <windows.h>

#include <stdio.h>

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    HMODULE file = LoadLibraryExA(argv[1], NULL, LOAD_LIBRARY_AS_DATAFILE);
    char text[1024] = "";
    DWORD_PTR strings[] = {(DWORD_PTR)argv[2]};
    if (!file
        || !FormatMessageA(FORMAT_MESSAGE_FROM_HMODULE | FORMAT_MESSAGE_ARGUMENT_ARRAY, file, 1, 0, text,
                           sizeof text, (va_list *)strings))
        return 1;
    fputs(text, stdout);
    return 0;
}
