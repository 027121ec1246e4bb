<?php
// Installs WordPress in the folder that is named, with an administrator and an author.
mysqli_connect('127.0.0.1', 'root', '', null, (int) getenv('WORDPRESS_DB_PORT'))->query('CREATE DATABASE wordpress');
define('WP_INSTALLING', true);
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_true');
wp_install('News', 'administrator', 'administrator@news.example', false, '', wp_generate_password());
wp_insert_user(['user_login' => 'author', 'user_pass' => wp_generate_password(), 'role' => 'author']);
