import Foundation
import GraphAPI

struct Codables: Codable { struct P: Codable { var id: String?; var name: String? }
    struct U: Codable { var id: String?; var about: String?; var birthday: String?; var email: String?; var first_name: String?; var last_name: String?; var middle_name: String?; var link: String?; var gender: String?; var name: String?; var name_format: String?; var quotes: String?; var installed: Bool?; var verified: Bool?; var is_guest_user: Bool?; var count: Int?; var timezone: Double?; var updated_time: String?; var meeting_for: [String]?; var hometown: P?; var website: String?; var age_min: Int?; var short_name: String?; var token_for_business: String? }
    var data: [U] }
func make(_ dense: Bool) -> [UInt8] {
    var s = "{\"data\":["
    for i in 0..<1000 {
        if i > 0 { s += "," }
        s += "{\"id\":\"1000\(i)98765\",\"name\":\"Person Number \(i)\""
        if dense { s += ",\"about\":\"Some text that tells a little about the person, and then a little more\",\"birthday\":\"01/31/1990\",\"email\":\"person\(i)@example.com\",\"first_name\":\"Person\",\"last_name\":\"Number\",\"middle_name\":\"M\",\"link\":\"https:\\/\\/www.facebook.com\\/app_scoped_user_id\\/\(i)\\/\",\"gender\":\"female\",\"name_format\":\"{first} {last}\",\"quotes\":\"Caf\\u00e9 ünd söme\",\"installed\":true,\"verified\":false,\"is_guest_user\":false,\"count\":\(i * 977),\"timezone\":-7.5,\"updated_time\":\"2024-01-31T12:00:00+0000\",\"meeting_for\":[\"friendship\",\"work\"],\"hometown\":{\"id\":\"110\(i)\",\"name\":\"Town \(i)\"},\"website\":\"https://example.com/\(i)\",\"age_min\":21,\"short_name\":\"P\",\"token_for_business\":\"AbyXxxxxxxxxxxxxxxx\"" }
        s += "}"
    }
    return Array((s + "],\"paging\":{\"cursors\":{\"before\":\"QVFI\",\"after\":\"QVFJ\"}}}").utf8)
}
func time(_ label: String, _ bytes: Int, _ n: Int, _ body: () throws -> Int) rethrows {
    var best = Double.infinity; var check = 0
    for _ in 0..<n { let t = DispatchTime.now().uptimeNanoseconds; check = try body(); best = min(best, Double(DispatchTime.now().uptimeNanoseconds - t)) }
    print("\(label): \(Int(Double(bytes) / best * 1000)) MB/s (\(Int(best / 1000)) µs) \(check)")
}
for dense in [true, false] {
    let bytes = make(dense); let data = Foundation.Data(bytes)
    print(dense ? "dense" : "sparse", bytes.count, "bytes")
    try time("  parse to records", bytes.count, 200) { try JSONValue(parsing: bytes).as(GraphConnection<User>.self)!.data.count }
    try time("  parse and read name of each", bytes.count, 100) { try JSONValue(parsing: bytes).as(GraphConnection<User>.self)!.data.reduce(0) { $0 + ($1.name?.utf8.count ?? 0) } }
    try time("  parse and read every value of each", bytes.count, 100) { try JSONValue(parsing: bytes).as(GraphConnection<User>.self)!.data.reduce(0) { $0 + $1.record.members.count } }
    try time("  JSONDecoder, synthesized", bytes.count, 20) { try JSONDecoder().decode(Codables.self, from: data).data.count }
    try time("  JSONSerialization", bytes.count, 20) { ((try JSONSerialization.jsonObject(with: data) as! [String: Any])["data"] as! [Any]).count }
}
let u = try JSONValue(parsing: make(true)).as(GraphConnection<User>.self)!.data
time("  1000 x 8 typed accessors", 1000 * 8, 100) { u.reduce(0) { $0 + ($1.name?.utf8.count ?? 0) + ($1.id?.utf8.count ?? 0) + ($1.email?.utf8.count ?? 0) + ($1.birthday?.utf8.count ?? 0) + ($1.count ?? 0) + ($1.installed == true ? 1 : 0) + ($1.hometown?.name?.utf8.count ?? 0) } }
