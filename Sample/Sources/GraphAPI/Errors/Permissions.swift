extension GraphPermission {
    /// `public_profile`: the default public profile fields.
    public static var publicProfile: Self { Self(rawValue: "public_profile") }
    /// `pages_manage_posts`: needs `pages_read_engagement` and `pages_show_list` too.
    public static var pagesManagePosts: Self { Self(rawValue: "pages_manage_posts") }
}
