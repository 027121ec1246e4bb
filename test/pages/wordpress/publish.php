<?php
// Publishes the posts that stand in the input (a list of `role` and `content`) as their authors do in the editor. Prints
// their addresses.
require $argv[1] . '/wp-load.php';
$addresses = [];
foreach (json_decode(stream_get_contents(STDIN), true) as ['role' => $role, 'content' => $content]) {
  wp_set_current_user(get_user_by('login', $role)->ID);
  kses_init();
  $post = wp_insert_post(
    wp_slash(['post_title' => 'Article', 'post_content' => $content, 'post_status' => 'publish']),
    true
  );
  $addresses[] = get_permalink($post);
}
echo json_encode($addresses);
