// error: anything
// finding: compiles, but must not
int x = 0;
