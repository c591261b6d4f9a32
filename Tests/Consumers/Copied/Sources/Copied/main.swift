import Foundation

let home: URL? = URL(string: "https://example.com")
let user = User(record: ["id": .string("7"), "name": .string("Ada")])
print(user.name ?? "", home?.host ?? "")
