# Our own programs: warnings are errors here, and only here.
function(prospectus_program target)
  target_link_libraries(${target} PRIVATE prospectus::prospectus)
  target_compile_options(${target} PRIVATE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Werror)
  set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
endfunction()
