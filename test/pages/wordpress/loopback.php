<?php
// WordPress takes oEmbed answers from the public web alone; the tests' provider is on this machine.
add_filter('http_request_host_is_external', '__return_true');
add_filter('block_local_requests', '__return_false');
add_filter('http_allowed_safe_ports', fn(array $ports): array => [...$ports, (int) getenv('WORDPRESS_PROVIDER_PORT')]);
