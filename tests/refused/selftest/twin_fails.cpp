// error: undeclared
// finding: its twin does not compile
int x = undeclared;
