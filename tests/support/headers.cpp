// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing but a place for the headers that nearly every test reads: see tests/CMakeLists.txt.
int main() {}
