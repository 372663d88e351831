// error: prospectus says why
// finding: refused with another message
#ifndef TWIN
int x = undeclared;
#endif
