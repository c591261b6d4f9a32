// Made from the permissions of the reference by graphgen; edits to this file are lost.

extension GraphPermission {
    /// `ads_management`.
    ///
    /// Lets an app read and manage ad accounts that it owns or was given access to.
    ///
    /// Needs `pages_read_engagement`, `pages_show_list` too.
    public static var adsManagement: Self { Self(rawValue: "ads_management") }
    /// `ads_read`.
    ///
    /// Lets an app pull ad reports through the Ads Insights API and send web events through the Server-Side
    /// API.
    public static var adsRead: Self { Self(rawValue: "ads_read") }
    /// `attribution_read`.
    ///
    /// Lets an app pull reports from the Attribution API.
    public static var attributionRead: Self { Self(rawValue: "attribution_read") }
    /// `business_management`.
    ///
    /// Lets an app read and write through the Business Manager API.
    public static var businessManagement: Self { Self(rawValue: "business_management") }
    /// `catalog_management`.
    ///
    /// Lets an app create, read, change and delete product catalogs of businesses in which the user is an
    /// admin.
    public static var catalogManagement: Self { Self(rawValue: "catalog_management") }
    /// `email`.
    ///
    /// Lets an app read the main email address of a person.
    public static var email: Self { Self(rawValue: "email") }
    /// `gaming_user_locale`.
    ///
    /// Lets an app know which language a player prefers while a game runs on Facebook.
    public static var gamingUserLocale: Self { Self(rawValue: "gaming_user_locale") }
    /// `groups_access_member_info`.
    ///
    /// Deprecated in v19.0, removed from all versions on April 22, 2024.
    ///
    /// Lets an app read public details of group members, such as name and ID, when the author of a post has
    /// granted access.
    public static var groupsAccessMemberInfo: Self { Self(rawValue: "groups_access_member_info") }
    /// `instagram_basic`.
    ///
    /// Lets an app read the profile and the media of an Instagram account.
    ///
    /// Needs `pages_read_engagement`, `pages_show_list` too.
    public static var instagramBasic: Self { Self(rawValue: "instagram_basic") }
    /// `instagram_content_publish`.
    ///
    /// Lets an app publish photos and videos to the feed of a business user.
    public static var instagramContentPublish: Self { Self(rawValue: "instagram_content_publish") }
    /// `instagram_graph_user_media`.
    ///
    /// Lets an app read images, videos and albums, each as a Media node with its edges.
    public static var instagramGraphUserMedia: Self { Self(rawValue: "instagram_graph_user_media") }
    /// `instagram_graph_user_profile`.
    ///
    /// Lets an app read the user profile of its Instagram user.
    public static var instagramGraphUserProfile: Self { Self(rawValue: "instagram_graph_user_profile") }
    /// `instagram_manage_comments`.
    ///
    /// Lets an app create, delete and hide comments for an Instagram account linked to a Page, and answer
    /// where that business is tagged or mentioned.
    public static var instagramManageComments: Self { Self(rawValue: "instagram_manage_comments") }
    /// `instagram_manage_insights`.
    ///
    /// Lets an app read statistics of an Instagram account linked to a Page, and look up other business
    /// profiles.
    public static var instagramManageInsights: Self { Self(rawValue: "instagram_manage_insights") }
    /// `instagram_manage_messages`.
    ///
    /// Lets business users read and answer Instagram Direct messages.
    public static var instagramManageMessages: Self { Self(rawValue: "instagram_manage_messages") }
    /// `instagram_manage_messaging`.
    public static var instagramManageMessaging: Self { Self(rawValue: "instagram_manage_messaging") }
    /// `instagram_shopping_tag_products`.
    ///
    /// Lets an app tag products in Instagram media and object when a product is rejected.
    public static var instagramShoppingTagProducts: Self { Self(rawValue: "instagram_shopping_tag_products") }
    /// `leads_retrieval`.
    ///
    /// Lets an app read what people entered into the form of a lead ad.
    ///
    /// Needs `pages_manage_ads`, `pages_read_engagement`, `pages_show_list` too.
    public static var leadsRetrieval: Self { Self(rawValue: "leads_retrieval") }
    /// `manage_fundraisers`.
    ///
    /// Lets an app create, read and change a user's fundraiser and its donations.
    public static var manageFundraisers: Self { Self(rawValue: "manage_fundraisers") }
    /// `pages_events`.
    ///
    /// Lets an app log events for Pages of its users and send them to Facebook to aim and measure ads.
    public static var pagesEvents: Self { Self(rawValue: "pages_events") }
    /// `pages_manage_ads`.
    ///
    /// Lets an app manage the ads of a Page.
    ///
    /// Needs `pages_show_list` too.
    public static var pagesManageAds: Self { Self(rawValue: "pages_manage_ads") }
    /// `pages_manage_cta`.
    ///
    /// Lets an app set and delete the call-to-action buttons of a Page.
    public static var pagesManageCTA: Self { Self(rawValue: "pages_manage_cta") }
    /// `pages_manage_engagement`.
    ///
    /// Lets an app write, change and delete comments on a Page, and give or take back its likes.
    ///
    /// Needs `pages_read_user_content`, `pages_show_list` too.
    public static var pagesManageEngagement: Self { Self(rawValue: "pages_manage_engagement") }
    /// `pages_manage_instant_articles`.
    ///
    /// Lets an app manage the Instant Articles of Pages that its users administer.
    public static var pagesManageInstantArticles: Self { Self(rawValue: "pages_manage_instant_articles") }
    /// `pages_manage_metadata`.
    ///
    /// Lets an app change the settings of a Page and receive webhooks about what happens there.
    ///
    /// Needs `pages_show_list` too.
    public static var pagesManageMetadata: Self { Self(rawValue: "pages_manage_metadata") }
    /// `pages_manage_posts`.
    ///
    /// Lets an app publish, change and delete posts of a Page.
    ///
    /// Needs `pages_read_engagement`, `pages_show_list` too.
    public static var pagesManagePosts: Self { Self(rawValue: "pages_manage_posts") }
    /// `pages_messaging`.
    ///
    /// Lets an app read and lead the conversations of a Page in Messenger.
    ///
    /// Needs `pages_manage_metadata`, `pages_show_list` too.
    public static var pagesMessaging: Self { Self(rawValue: "pages_messaging") }
    /// `pages_read_engagement`.
    ///
    /// Lets an app read what a Page posts, who follows it, and its metadata and statistics.
    ///
    /// Needs `pages_show_list` too.
    public static var pagesReadEngagement: Self { Self(rawValue: "pages_read_engagement") }
    /// `pages_read_user_content`.
    ///
    /// Lets an app read what users and other Pages post on a Page, and delete comments by users.
    ///
    /// Needs `pages_show_list` too.
    public static var pagesReadUserContent: Self { Self(rawValue: "pages_read_user_content") }
    /// `pages_show_list`.
    ///
    /// Lets an app list the Pages that a person manages.
    public static var pagesShowList: Self { Self(rawValue: "pages_show_list") }
    /// `pages_user_gender`.
    ///
    /// Lets an app know the gender of a user through a connected Page.
    public static var pagesUserGender: Self { Self(rawValue: "pages_user_gender") }
    /// `pages_user_locale`.
    ///
    /// Lets an app know the locale of a user through a connected Page.
    public static var pagesUserLocale: Self { Self(rawValue: "pages_user_locale") }
    /// `pages_user_timezone`.
    ///
    /// Lets an app know the time zone of a user through a connected Page.
    public static var pagesUserTimezone: Self { Self(rawValue: "pages_user_timezone") }
    /// `private_computation_access`.
    ///
    /// Lets an app use the Private Computation products of Meta.
    public static var privateComputationAccess: Self { Self(rawValue: "private_computation_access") }
    /// `pubish_actions`.
    public static var pubishActions: Self { Self(rawValue: "pubish_actions") }
    /// `public_profile`.
    ///
    /// Lets an app read the Default Public Profile Fields of a User; every app has it without asking.
    public static var publicProfile: Self { Self(rawValue: "public_profile") }
    /// `publish_actions`.
    public static var publishActions: Self { Self(rawValue: "publish_actions") }
    /// `publish_pages`.
    public static var publishPages: Self { Self(rawValue: "publish_pages") }
    /// `publish_to_groups`.
    ///
    /// Deprecated in v19.0, removed from all versions on April 22, 2024.
    ///
    /// Lets an app post to a Group for a person who has granted access.
    public static var publishToGroups: Self { Self(rawValue: "publish_to_groups") }
    /// `publish_video`.
    ///
    /// Lets an app broadcast live video to a timeline, group, event or Page of its user.
    public static var publishVideo: Self { Self(rawValue: "publish_video") }
    /// `read_insights`.
    ///
    /// Lets an app read the statistics of a person's Pages, apps and web domains.
    public static var readInsights: Self { Self(rawValue: "read_insights") }
    /// `read_mailbox`.
    public static var readMailbox: Self { Self(rawValue: "read_mailbox") }
    /// `user_age_range`.
    ///
    /// Lets an app know the age range on a person's profile.
    public static var userAgeRange: Self { Self(rawValue: "user_age_range") }
    /// `user_birthday`.
    ///
    /// Lets an app know the birthday on a person's profile.
    public static var userBirthday: Self { Self(rawValue: "user_birthday") }
    /// `user_friends`.
    ///
    /// Lets an app list those friends of a person who use the app too.
    public static var userFriends: Self { Self(rawValue: "user_friends") }
    /// `user_games_activity`.
    public static var userGamesActivity: Self { Self(rawValue: "user_games_activity") }
    /// `user_gender`.
    ///
    /// Lets an app know the gender on a person's profile.
    public static var userGender: Self { Self(rawValue: "user_gender") }
    /// `user_hometown`.
    ///
    /// Lets an app know the hometown on a person's profile.
    public static var userHometown: Self { Self(rawValue: "user_hometown") }
    /// `user_likes`.
    ///
    /// Lets an app list the Pages liked by a user.
    public static var userLikes: Self { Self(rawValue: "user_likes") }
    /// `user_link`.
    ///
    /// Lets an app know the profile URL of its user.
    public static var userLink: Self { Self(rawValue: "user_link") }
    /// `user_location`.
    ///
    /// Lets an app know the city on a person's profile.
    public static var userLocation: Self { Self(rawValue: "user_location") }
    /// `user_managed_groups`.
    public static var userManagedGroups: Self { Self(rawValue: "user_managed_groups") }
    /// `user_messenger_contact`.
    ///
    /// Lets a business write to a person in Messenger, once the person has agreed or opened the chat with
    /// its Page.
    public static var userMessengerContact: Self { Self(rawValue: "user_messenger_contact") }
    /// `user_photos`.
    ///
    /// Lets an app read the photos that a person uploaded.
    public static var userPhotos: Self { Self(rawValue: "user_photos") }
    /// `user_posts`.
    ///
    /// Lets an app read the posts on a user's own timeline.
    public static var userPosts: Self { Self(rawValue: "user_posts") }
    /// `user_tagged_places`.
    public static var userTaggedPlaces: Self { Self(rawValue: "user_tagged_places") }
    /// `user_videos`.
    ///
    /// Lets an app list the videos that a person uploaded.
    public static var userVideos: Self { Self(rawValue: "user_videos") }
    /// `whatsapp_business_management`.
    ///
    /// Lets an app read and manage WhatsApp business assets that it owns or was given access to: phone
    /// numbers, accounts, templates, QR codes with their messages, and webhook subscriptions.
    public static var whatsAppBusinessManagement: Self { Self(rawValue: "whatsapp_business_management") }
    /// `whatsapp_business_messaging`.
    ///
    /// Lets an app send WhatsApp messages, load media up and down, manage business profiles and register
    /// phone numbers.
    public static var whatsAppBusinessMessaging: Self { Self(rawValue: "whatsapp_business_messaging") }
}
